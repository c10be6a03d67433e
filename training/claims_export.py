"""MiniLM with the heads of claims.py as an int8 graph, and their numbers. usage: claims_export.py CHECKPOINT MINILM_FOLDER OUT"""
import json, os, sys, torch
import encoder, graph

checkpoint, folder, out = sys.argv[1:4]; os.makedirs(out, exist_ok=True)
heads = torch.load(checkpoint, map_location='cpu'); state = {f'encoder.{k}': v for k, v in encoder.load('minilm', folder).state_dict().items()}
names = ('proj', 'weight', 'sent'); state.update({k: v for k, v in heads.items() if k.split('.')[0] in names})
graph.build({k: v.numpy() for k, v in state.items()}, encoder.CONFIG['minilm'], os.path.join(out, 'claims.onnx'), features=(), heads=names, first=False)
path = os.path.join(out, 'claims.json'); numbers = json.load(open(path)) if os.path.exists(path) else {}
slope, middle = heads['sharpness'].tolist(); none = {'bias': 0, 'trees': []}
json.dump({'sharpness': {'slope': round(slope, 4), 'middle': round(middle, 4)}, 'least': numbers.get('least', -1), 'first': numbers.get('first', none), 'second': numbers.get('second', none),
           'grouping': numbers.get('grouping', {'edge': .3, 'join': .3, 'least': .2})}, open(path, 'w'), separators=(',', ':'))
