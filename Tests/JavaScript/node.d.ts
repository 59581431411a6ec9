// The little that the tests use of node: its own types are not among Debian's packages.
declare module 'node:test' {
    export function test(sentence: string, act: () => void | Promise<void>): void;
}

declare module 'node:assert/strict' {
    const assert: {
        equal(actual: unknown, expected: unknown, why?: string): void;
        deepEqual(actual: unknown, expected: unknown, why?: string): void;
        ok(value: unknown, why?: string): void;
    };
    export default assert;
}

declare module 'node:fs' {
    export function readdirSync(folder: URL): string[];
    export function readFileSync(file: URL, encoding: 'utf8'): string;
}

declare module 'node:vm' {
    export class Script {
        constructor(text: string);
    }
}

declare function setImmediate(act: (value: void) => void): void;
