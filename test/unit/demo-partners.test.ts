import { isInsz, isKbo, isNis, isOvo, isSurrogate, isZone } from '../../workflows/domain/identifiers';
import { legalBases, policyFrames, protocols } from '../../infra/local/demo/grounds';
import { organisations } from '../../infra/local/demo/organisations';
import { codeOf, people, systems } from '../../infra/local/demo/people';
import { subjects } from '../../infra/local/demo/subjects';

const CHECKS = { KBO: isKbo, OVO: isOvo, NIS: isNis, ZONE: isZone, SURROGATE: isSurrogate };

describe('the demo partners', () => {
  it('are at least fourteen organizations over three levels', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(14);
    expect(new Set(organisations.map((each) => each.level))).toEqual(new Set(['LOCAL', 'FLEMISH', 'FEDERAL']));
  });

  it('have four municipalities, each with its LIVC-R and its police zone', () => {
    for (const kind of ['MUNICIPALITY', 'LIVC_R', 'POLICE_ZONE']) {
      expect(organisations.filter((each) => each.kind === kind)).toHaveLength(4);
    }
  });

  it.each(organisations.flatMap((each) => each.identifiers.map((one) => [each.name, one.scheme, one.value] as const)))(
    '%s has a %s of the right form: %s',
    (_name, scheme, value) => {
      expect(CHECKS[scheme](value)).toBe(true);
    },
  );

  it('can each be named by a code that no other organization has', () => {
    const codes = [...people, ...systems].map((each) => [each.organisationId, codeOf(each.organisationId)] as const);
    const owners = new Map<string, string>();
    for (const [id, code] of codes) {
      expect(owners.get(code) ?? id).toBe(id);
      owners.set(code, id);
    }
  });

  it('rest on protocols whose policy frames exist, and on legal bases with a period of validity', () => {
    const frames = new Set<string>(policyFrames.map((each) => each.id));
    for (const protocol of protocols) expect(frames).toContain(protocol.frameId);
    for (const basis of legalBases) expect(basis.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('concern fictitious persons with test numbers of the right form', () => {
    for (const subject of subjects) expect(isInsz(subject.insz)).toBe(true);
  });
});

describe('check digits', () => {
  it('refuse a KBO number of which any digit was changed', () => {
    const real = '0207509031';
    for (let place = 0; place < real.length; place += 1) {
      const digit = (Number(real[place]) + 1) % 10;
      expect(isKbo(real.slice(0, place) + String(digit) + real.slice(place + 1))).toBe(false);
    }
  });

  it('tell births before and after 2000 apart', () => {
    expect(isInsz('00012556777')).toBe(true);
    expect(isInsz('00012556711')).toBe(false);
  });
});
