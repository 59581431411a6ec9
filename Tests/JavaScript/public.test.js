import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Script } from 'node:vm';

const folder = new URL('../../Public/', import.meta.url);
const scripts = [...readdirSync(folder), ...readdirSync(new URL('notes/', folder)).map((name) => 'notes/' + name)].filter(
    (name) => name.endsWith('.js'),
);

/** @param {string} name */
const lines = (name) => readFileSync(new URL(name, folder), 'utf8').split('\n');

test('No string runs over several lines, so a server may leave out the lines that are only comment', () => {
    for (const name of scripts) {
        for (const [number, line] of lines(name).entries()) {
            assert.equal(line.split('`').length % 2, 1, `${name}:${number + 1}`);
        }
    }
});

test('Nothing that the content policy stops: no markup from strings, no styles, no code from text', () => {
    for (const name of scripts) {
        for (const [number, line] of lines(name).entries()) {
            assert.ok(
                !/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\.style\b|cssText/.test(line),
                `${name}:${number + 1}`,
            );
        }
    }
});

test('Nothing that plain http or a five-year-old phone has not got', () => {
    const missing =
        /randomUUID|structuredClone|\.at\(|\.findLast|\.toSorted|\.replaceAll|Object\.hasOwn|requestSubmit|AbortSignal\.timeout|\?\?=|\|\|=|&&=|^\s*(?:static )?#/;
    for (const name of scripts) {
        for (const [number, line] of lines(name).entries()) assert.ok(!missing.test(line), `${name}:${number + 1}`);
    }
});

test('A module is imported and exported in one line each, so a server may join several', () => {
    const imports = /^import (?:\{ [\w, ]+ \} from )?'\.\.?\/[\w/-]+\.js';$/;
    const exports = /^export (?:async )?(?:class|const|function) \w/;
    for (const name of scripts) {
        for (const [number, line] of lines(name).entries()) {
            const isPlain = !/^\s*(?:import|export)\b/.test(line);
            assert.ok(isPlain || imports.test(line) || exports.test(line), `${name}:${number + 1}`);
        }
    }
});

test('No two modules of a table’s page use one name for two things: they are sent as one script', () => {
    const modules = ['clock.js', 'streams.js', 'live.js', ...scripts.filter((name) => name.startsWith('notes/'))];
    const joined = modules.flatMap(lines).filter((line) => !line.startsWith('import '));
    const text = joined.map((line) => line.replace(/^export /, '')).join('\n');
    // In a block, as in a module, a function cannot be declared twice either.
    assert.ok(new Script(`'use strict'; { ${text}\n}`));
});
