import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  forRecent,
  hashOf,
  memoizeIn,
  memoizeInMemory,
  oncePer,
  withoutMemory,
} from '../src/memoize.ts';

/** A cache in memory, and a function that counts how often it makes a value. */
function setUp(version = '1', cache = new Map<string, Uint8Array>()) {
  const memoize = memoizeIn(cache, version);
  const made: unknown[] = [];
  const get = <T>(inputs: readonly string[], value: T): T =>
    memoize(inputs, () => {
      made.push(value);
      return value;
    });
  return { cache, get, made };
}

const inputs = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 4 });
/** What JSON can hold; there is no -0. */
const plain = fc
  .jsonValue({ noUnicodeString: false })
  .map((value) => JSON.parse(JSON.stringify(value)));

describe('a value that is kept', () => {
  test('is the one that was made, whatever it is, and is made once', () => {
    fc.assert(
      fc.property(inputs, plain, (inputs, value) => {
        const { get, made } = setUp();
        expect(get(inputs, value)).toStrictEqual(value);
        expect(get(inputs, 'another')).toStrictEqual(value);
        expect(made).toHaveLength(1);
      }),
    );
  });

  test('is found by another process, as it is in bytes', () => {
    const { cache, get } = setUp();
    get(['f', 'x'], { names: ['Zoë', '漢字', '\ud83d\udea2'] });
    const copy = new Map([...cache].map(([key, bytes]) => [key, new Uint8Array(bytes)]));
    expect(setUp('1', copy).get(['f', 'x'], null)).toEqual({
      names: ['Zoë', '漢字', '\ud83d\udea2'],
    });
  });

  test('is found in a part of a larger buffer', () => {
    const { cache, get } = setUp();
    get(['f', 'x'], 'value');
    const inside = new Map(
      [...cache].map(([key, bytes]) => {
        const larger = new Uint8Array(bytes.length + 20).fill(0x7b);
        larger.set(bytes, 10);
        return [key, larger.subarray(10, 10 + bytes.length)];
      }),
    );
    expect(setUp('1', inside).get(['f', 'x'], 'another')).toBe('value');
  });

  test('may be null, false or empty, and is kept all the same', () => {
    for (const value of [null, false, 0, '', [], {}]) {
      const { get, made } = setUp();
      get(['f'], value);
      expect(get(['f'], 'another')).toEqual(value);
      expect(made).toHaveLength(1);
    }
  });
});

describe('a value is not found', () => {
  test('for other inputs, in whatever way they differ: none of them is left out', () => {
    fc.assert(
      fc.property(inputs, inputs, (some, others) => {
        fc.pre(JSON.stringify(some) !== JSON.stringify(others));
        const { get } = setUp();
        get(some, 'kept');
        expect(get(others, 'made')).toBe('made');
      }),
    );
    for (const others of [
      ['f', 'ab'],
      ['fa', 'b'],
      ['f', 'a', 'b', ''],
      ['f', 'b', 'a'],
      ['f', 'a'],
      [],
    ]) {
      const { get } = setUp();
      get(['f', 'a', 'b'], 'kept');
      expect(get(others, 'made'), String(others)).toBe('made');
    }
  });

  test('where another version made it', () => {
    fc.assert(
      fc.property(inputs, fc.string(), fc.string(), (inputs, version, other) => {
        fc.pre(version !== other);
        const { cache, get } = setUp(version);
        get(inputs, 'kept');
        expect(setUp(other, cache).get(inputs, 'made')).toBe('made');
      }),
    );
  });

  test('where a version and an input have changed places', () => {
    const { cache, get } = setUp('a');
    get(['b', 'c'], 'kept');
    expect(setUp('b', cache).get(['a', 'c'], 'made')).toBe('made');
    expect(setUp('ab', cache).get(['c'], 'made')).toBe('made');
  });

  test('where making it failed', () => {
    const { cache } = setUp();
    const memoize = memoizeIn(cache, '1');
    const fail = () => {
      throw new Error('no value');
    };
    expect(() => memoize(['f'], fail)).toThrow('no value');
    expect(cache.size).toBe(0);
  });
});

test('without a memory, a value is made every time', () => {
  let count = 0;
  const make = () => {
    count += 1;
    return count;
  };
  expect([withoutMemory(['f'], make), withoutMemory(['f'], make)]).toEqual([1, 2]);
});

describe('a value in memory', () => {
  /** A memory in front of another place, which says what it was asked for. */
  function setUpMemory() {
    const asked: string[] = [];
    const { memoize, forget } = memoizeInMemory((inputs, make) => {
      asked.push(inputs.join(' '));
      return make();
    });
    return { asked, forget, get: (name: string) => memoize([name], () => ({ name })) };
  }

  test('is the same object whenever it is asked for', () => {
    const { asked, get } = setUpMemory();
    expect(get('a')).toBe(get('a'));
    expect(get('b')).toEqual({ name: 'b' });
    expect(asked).toEqual(['a', 'b']);
  });

  test('is forgotten if it was not asked for between two calls', () => {
    const { asked, forget, get } = setUpMemory();
    const [a] = [get('a'), get('b')];
    forget();
    expect(get('a')).toBe(a);
    forget();
    expect(get('a')).toBe(a);
    get('b');
    expect(asked).toEqual(['a', 'b', 'b']);
  });

  test('is another for other inputs, in whatever way they differ', () => {
    fc.assert(
      fc.property(inputs, inputs, (some, others) => {
        fc.pre(JSON.stringify(some) !== JSON.stringify(others));
        const { memoize } = memoizeInMemory(withoutMemory);
        memoize(some, () => 'kept');
        expect(memoize(others, () => 'made')).toBe('made');
        expect(memoize(some, () => 'made')).toBe('kept');
      }),
    );
  });
});

describe('the hash of data', () => {
  test('is SHA-256 of its JSON', () => {
    // printf '["a",1]' | sha256sum
    expect(hashOf(['a', 1])).toBe(
      '135f17a475a61afdeeaf3759ad2e45ad1c7abb192395abe47e41fc8e395dc1a9',
    );
  });

  test('is the same for equal data alone', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        expect(hashOf(structuredClone(one))).toBe(hashOf(one));
        expect(hashOf(one) === hashOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe('a function once for each object', () => {
  test('makes its value once, even undefined, and another for an equal object', () => {
    const made: object[] = [];
    const count = oncePer((record: object) => {
      made.push(record);
      return made.length === 1 ? undefined : made.length;
    });
    const [record, equal] = [{ id: 'x' }, { id: 'x' }];
    expect([count(record), count(record), count(equal), count(record)]).toEqual([
      undefined,
      undefined,
      2,
      undefined,
    ]);
    expect(made).toEqual([record, equal]);
  });
});

describe('a function for recent texts', () => {
  const count = () => {
    const made: string[] = [];
    const get = forRecent((text: string, language?: string) => {
      made.push(`${text} ${language}`);
      return text === '' ? undefined : { text };
    });
    return { made, get };
  };

  test('makes the value of a text once, even undefined, and another for other inputs', () => {
    const { made, get } = count();
    expect(get('a', 'en')).toBe(get('a', 'en'));
    expect([get(''), get('')]).toEqual([undefined, undefined]);
    get('a', 'de');
    get('a');
    expect(made).toEqual(['a en', ' undefined', 'a de', 'a undefined']);
  });

  test('makes it anew after many other texts, so that it keeps no more than some', () => {
    const { made, get } = count();
    for (let number = 0; number < 1000; number += 1) get(String(number));
    get('0');
    get('999');
    expect(made).toHaveLength(1001);
  });
});
