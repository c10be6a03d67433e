"""Step 4: the student as files of models/reader. usage: export.py CHECKPOINT ENCODER_FOLDER OUT [--kind dynamic|nbits|float]"""
import argparse, json, os, torch
import data, encoder, graph, model

a = argparse.ArgumentParser(); a.add_argument('checkpoint'); a.add_argument('encoder'); a.add_argument('out'); a.add_argument('--kind', default='dynamic'); a.add_argument('--precise', default='')
A = a.parse_args(); os.makedirs(A.out, exist_ok=True)
c = torch.load(A.checkpoint, map_location='cpu')
m = model.Reader(encoder.Encoder('minilm')); m.load_state_dict(c['reader']); m.eval()
s = {k: v.detach().numpy() for k, v in m.state_dict().items()}
graph.build(s, encoder.CONFIG['minilm'], os.path.join(A.out, 'reader.onnx'), A.kind, precise=A.precise.split(',') if A.precise else ())
st, t, en = m.crf.scores(); r = lambda x: [r(y) for y in x] if x.dim() else round(float(x), 5)
old = os.path.join(A.out, 'reader.json')
confidence = json.load(open(old))['confidence'] if os.path.exists(old) else {'weights': [1, 1, 1, 1, 1], 'bias': 0}
json.dump({'crf': {'transitions': r(t.detach()), 'start': r(st.detach()), 'end': r(en.detach())},
           'linker': {'key': model.KEY, 'between': model.BETWEEN, 'hidden': model.HIDDEN, 'weight1': r(m.fc1.weight.detach()), 'bias1': r(m.fc1.bias.detach()),
                      'weight2': r(m.fc2.weight.detach()[0]), 'bias2': r(m.fc2.bias.detach()[0])},
           'coreference': c['coreference'], 'confidence': confidence}, open(old, 'w'), separators=(',', ':'))
v = data.Pieces(A.encoder).t.get_vocab(); open(os.path.join(A.out, 'vocabulary.txt'), 'w', encoding='utf8').write('\n'.join(sorted(v, key=v.get)) + '\n')
