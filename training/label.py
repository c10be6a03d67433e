"""Step 2: the teacher's opinion of every window of PolNeAR train and of other news (the unlabelled articles; ECB+ without the
topics of the stories that have gold coverage, which are for choosing): tag marginals, spans, links.
usage: label.py TEACHER TEACHER_FOLDER STUDENT_FOLDER OUT [--limit N] [--part unlabelled|polnear]"""
import argparse, os, random, time, torch
import common, data, encoder, model

a = argparse.ArgumentParser(); [a.add_argument(x) for x in ('teacher', 'folder', 'student', 'out')]; a.add_argument('--limit', type=int); a.add_argument('--kind', default='mpnet')
A = a.parse_args()
T, S = data.Pieces(A.folder), data.Pieces(A.student)
m = model.Reader(encoder.Encoder(A.kind)); m.load_state_dict(torch.load(A.teacher, map_location='cpu')); m.eval()
gold = data.read('polnear/train.jsonl.gz')[:A.limit]
news = [x for x in data.read('unlabelled/news.jsonl.gz') if len(x['text']) > 400]; random.Random(1).shuffle(news); news = news[:A.limit]
covered = {f.split('_')[0] for f in os.listdir(os.path.join(data.CORPORA, 'ecb', 'coverage'))}
def paragraphs(text):
    """ECB+ has a sentence a line; after the first line, a few of them are joined to a paragraph, as the teacher knows them."""
    first, *rest = text.split('\n'); r = random.Random(text[:50]); out = [first]
    for i, s in enumerate(rest): out.append(('\n' if i == 0 or r.random() < 0.45 else ' ') + s)
    return ''.join(out)
ecb = [{**x, 'text': paragraphs(x['text'])} for x in data.read('ecb/dev.jsonl.gz') if x['topic'] not in covered and str(x['topic']) not in covered][:A.limit]
ws = []
for x, annotated, layout in [(x, True, 0) for x in gold] + [(x, False, 0.25) for x in news] + [(x, False, 0.7) for x in ecb]:
    t, s = data.windows(x['text'], T), data.windows(x['text'], S)
    if annotated: data.label(x, s)
    for u, v in zip(t, s):
        assert u['words'] == v['words']
        v['annotated'] = annotated; v['layout'] = layout; v['teacher_ids'] = u['ids']; ws.append(v)
print(len(ws), 'windows', sum(len(w['ids']) for w in ws), 'pieces', flush=True)
t0 = time.time(); done = 0; st, tr, en = m.crf.scores()
with torch.no_grad():
    for n, b in enumerate(common.batches(ws, 8192)):
        W = [ws[i] for i in b]
        ids, feats, mask, first, wmask = common.tensors([{**w, 'ids': w['teacher_ids']} for w in W], m.encoder.c['pad'])
        with torch.autocast('cpu', dtype=torch.bfloat16): h = m.words(ids, feats, mask, first)
        e = m.tag(h); U, P = common.marginals(m.crf, e, wmask)
        for k, w in enumerate(W):
            L = len(w['first']); w['target'] = (U[k, :L].half(), P[k])
            if not w['annotated']: w['spans'] = data.spans_of(m.crf.viterbi(e[k, :L]))
            w['pairs'] = model.candidates(w['spans'])
            w['pair_target'] = torch.sigmoid(m.pairs(h[k, :L], w, w['spans'], w['pairs'])).half() if w['pairs'] else torch.zeros(0).half()
            del w['teacher_ids']
        done += len(b)
        if n % 20 == 0: print(f'  {done}/{len(ws)} {time.time()-t0:.0f} s', flush=True)
torch.save(ws, A.out)
