"""Articles to windows of word pieces, with gold tags and links; the same forms that src/reading/ makes in TypeScript.

A *word* is a maximal run without white space, cut at every punctuation character (BERT's pre-tokeniser). Tags stand on words.
A *window* is a run of whole paragraphs of at most `limit` word pieces; a longer paragraph is cut at a sentence end if there is one.
"""
import gzip, json, os, re, unicodedata
from tokenizers import Tokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
CORPORA = os.environ.get('ONRECORD_CORPORA', os.path.join(HERE, '..', '..', 'shared', 'corpora'))
ROLES = ['source', 'cue', 'content']
TAGS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content']
LIMIT = 256

def read(path):
    with gzip.open(os.path.join(CORPORA, path), 'rt', encoding='utf8') as f: return [json.loads(l) for l in f]

class Pieces:
    """Word pieces of one vocabulary; `first`, `last` are the ids that open and close a window."""
    def __init__(self, folder):
        t = Tokenizer.from_file(os.path.join(folder, 'tokenizer.json')); t.no_truncation(); t.no_padding(); self.t = t
        a, b = t.token_to_id('[CLS]'), t.token_to_id('[SEP]')
        self.first, self.last = (a, b) if a is not None and t.token_to_id('<s>') is None else (t.token_to_id('<s>'), t.token_to_id('</s>'))
    def words(self, text):
        """[(start, end, ids)] of each word."""
        e = self.t.encode(text, add_special_tokens=False); out = []
        prev = None
        for i, o, w in zip(e.ids, e.offsets, e.word_ids):
            if w != prev: out.append([o[0], o[1], [i]]); prev = w
            else: out[-1][1] = o[1]; out[-1][2].append(i)
        return [tuple(w) for w in out]

def shape(word, spaced):
    """0 no letters, 1 digits, 2 lower, 3 Capital, 4 CAPITALS (two letters or more), 5 mixed; plus 6 where white space stands before."""
    letters = [c for c in word if c.isalpha()]
    if not letters: s = 1 if any(c.isdigit() for c in word) else 0
    else:
        up = [c for c in letters if c.isupper()]
        if not up: s = 2
        elif len(up) == len(letters): s = 4 if len(letters) > 1 else 3
        elif len(up) == 1 and letters[0].isupper(): s = 3
        else: s = 5
    return s + (6 if spaced else 0)

OPEN, CLOSE, EITHER = '“„«', '”»', '"'
def quote_states(text, words, starts):
    """A state per word: 0 outside, 1 opens a quotation, 2 inside, 3 closes it. Every paragraph begins outside."""
    out, inside = [], False
    for i, (s, e, _) in enumerate(words):
        if i in starts: inside = False
        c = text[s:e]
        if c in OPEN or (c in EITHER and not inside): out.append(1); inside = True
        elif c in CLOSE or c in EITHER: out.append(3 if inside else 0); inside = False
        else: out.append(2 if inside else 0)
    return out

def paragraph_starts(text, words):
    return [0] + [i for i in range(1, len(words)) if '\n' in text[words[i-1][1]:words[i][0]]] if words else []

ENDERS = '.!?'
def windows(text, pieces, limit=LIMIT):
    """[{words: [(start, end)], ids, feats, first}]: `first` is the place of each word's first piece in `ids`."""
    W = pieces.words(text); S = paragraph_starts(text, W); starts = set(S)
    quotes = quote_states(text, W, starts)
    number = {}; n = -1
    for i in range(len(W)):
        if i in starts: n += 1
        number[i] = min(n, 3)
    cuts = []  # word ranges of windows
    a, size = 0, 0
    for k, p in enumerate(S):
        q = S[k+1] if k+1 < len(S) else len(W)
        length = sum(len(W[i][2]) for i in range(p, q))
        if size and size + length > limit: cuts.append((a, p)); a, size = p, 0
        if length > limit:
            size = 0; last = p  # cut inside the paragraph, after the last sentence end that fits
            for i in range(p, q):
                l = len(W[i][2])
                if size + l > limit and i > a:
                    c = last if last > a else i
                    cuts.append((a, c)); a = c; size = sum(len(W[j][2]) for j in range(c, i)); last = c
                size += l
                if text[W[i][0]:W[i][1]] in ENDERS: last = i + 1
        else: size += length
    if a < len(W): cuts.append((a, len(W)))
    out = []
    for a, b in cuts:
        ids, feats, first, spans = [pieces.first], [(0, 0, 0)], [], []
        for i in range(a, b):
            s, e, wp = W[i]; first.append(len(ids)); spans.append((s, e))
            f = (shape(text[s:e], i == 0 or W[i-1][1] < s), quotes[i], number[i] * 2 + (1 if i in starts else 0))
            ids += wp; feats += [f] * len(wp)
        ids.append(pieces.last); feats.append((0, 0, 0))
        out.append({'words': spans, 'ids': ids, 'feats': feats, 'first': first, 'start': [i in starts for i in range(a, b)],
                    'ender': [text[W[i][0]:W[i][1]] in ENDERS for i in range(a, b)], 'quote': quotes[a:b]})
    return out

def spans_of(tags):
    """[(role, first word, end word)] of a tag sequence (indices into TAGS)."""
    out, i = [], 0
    while i < len(tags):
        if tags[i] == 0: i += 1; continue
        r = (tags[i] - 1) // 2; k = i + 1
        while k < len(tags) and tags[k] == 2 + 2 * r: k += 1
        out.append((r, i, k)); i = k
    return out

def label(article, wins):
    """Adds `tags`, `spans` and `links` (pairs of span indices: dependent, cue) to the windows of an annotated article."""
    n = len(article['text']); role = [0] * n; begins = [False] * (n + 1)
    for a in article['attributions']:
        for r, R in enumerate(ROLES):
            for s, e in a[R]:
                for i in range(s, min(e, n)): role[i] = r + 1
                begins[s] = True
    for w in wins:
        tags, prev = [], 0
        for s, e in w['words']:
            r = role[s]; b = any(begins[s:e])
            tags.append(0 if r == 0 else (1 + 2 * (r - 1) if r != prev or b else 2 + 2 * (r - 1))); prev = r
        w['tags'] = tags; w['spans'] = spans_of(tags)
        find = lambda r, s: next((j for j, (q, i, k) in enumerate(w['spans']) if q == r and w['words'][i][0] < s[1] and s[0] < w['words'][k-1][1]), None)
        links = set()
        for a in article['attributions']:
            c = find(1, a['cue'][0]) if a['cue'] else None
            if c is None: continue
            for r in (0, 2):
                for s in a[ROLES[r]]:
                    j = find(r, s)
                    if j is not None: links.add((j, c))
        w['links'] = links
    return wins
