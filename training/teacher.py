"""Step 1: fine-tunes the teacher (MPNet-base) on PolNeAR train. usage: teacher.py ENCODER_FOLDER OUT [--epochs N] [--limit N] [--resume]"""
import argparse, torch
import common, data, encoder, model

a = argparse.ArgumentParser(); a.add_argument('encoder'); a.add_argument('out'); a.add_argument('--kind', default='mpnet'); a.add_argument('--epochs', type=int, default=3)
a.add_argument('--lr', type=float, default=5e-5); a.add_argument('--head-lr', type=float, default=1e-3); a.add_argument('--limit', type=int); a.add_argument('--seed', type=int, default=1); a.add_argument('--resume', action='store_true')
A = a.parse_args()
torch.manual_seed(A.seed)
pieces = data.Pieces(A.encoder); train = data.read('polnear/train.jsonl.gz')[:A.limit]; dev = data.read('polnear/dev.jsonl.gz')[:A.limit]
ws = [w for x in train for w in data.label(x, data.windows(x['text'], pieces))]
print(len(ws), 'windows', sum(len(w['ids']) for w in ws), 'pieces', flush=True)
m = model.Reader(encoder.load(A.kind, A.encoder))
common.fit(m, ws, A.epochs, A.lr, A.head_lr, 4096, A.seed, A.out, lambda m: common.score(dev, common.predict(m, dev, pieces)[1]), resume=A.resume)
