"""Writes test/fixtures/windows.json: what data.py makes of some sentences, for the test that src/reading/ makes the same.
usage: parity.py ENCODER_FOLDER"""
import json, os, sys
import data

TEXTS = [
    'Council backs plan\n\nMayor Ana Lima said: “We will not go,” and left. The U.S. don’t agree; 1.5 million did.\n\n"Nobody," he said, "told us."\nShe didn’t.',
    'PORTO ALTO (Reuters) — "It\'s over", said João Ñandú-Pérez.\n\n“First paragraph goes on\n\n“and the second ends.” Officials’ view.',
    'Une «citation» et „noch eine“ plus 漢字かな and 😀 emoji é x\u200b y\ufeff\n\nNBSP\u00a0here\u2003em-space\ttab\r\nline',
    ' '.join(['word' + str(i) for i in range(220)]) + ' ends. ' + ' '.join(['More', 'WORDS', 'iPhone', 'A', '3rd', 'x2'] * 30) + '.\n\nShort tail.',
    'supercalifragilistic' * 8 + ' ok', '', '\n\n',
]
pieces = data.Pieces(sys.argv[1])
units = lambda t, p: len(t[:p].encode('utf-16-le')) // 2  # the program counts UTF-16 units inside
out = [{'text': t, 'windows': [{'ids': w['ids'], 'features': [list(f) for f in w['feats']], 'first': w['first'], 'words': [[units(t, s), units(t, e)] for s, e in w['words']],
        'begins': w['start'], 'ends': w['ender'], 'quotes': w['quote']} for w in data.windows(t, pieces)]} for t in TEXTS]
p = os.path.join(data.HERE, '..', 'test', 'fixtures', 'windows.json'); os.makedirs(os.path.dirname(p), exist_ok=True)
json.dump(out, open(p, 'w', encoding='utf8'), ensure_ascii=False, separators=(',', ':'))
