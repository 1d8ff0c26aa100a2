import { Acts } from './acts';
import { App } from './app';
import { Board } from './board';
import { Content } from './content';
import { RequestPage } from './request';

customElements.define('schakel-acts', Acts);
customElements.define('schakel-content', Content);
customElements.define('schakel-board', Board);
customElements.define('schakel-request', RequestPage);
customElements.define('schakel-app', App);
