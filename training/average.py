"""Steps 3b and 4b: the weighted mean of two students, the second trained on from the first. usage: average.py A B OUT [--weight OF_B]"""
import argparse, torch

a = argparse.ArgumentParser(); [a.add_argument(x) for x in ('a', 'b', 'out')]; a.add_argument('--weight', type=float, default=0.7)
A = a.parse_args(); a, b = (torch.load(f, map_location='cpu') for f in (A.a, A.b))
torch.save({k: a[k] * (1 - A.weight) + b[k] * A.weight if k in a and b[k].is_floating_point() else b[k] for k in b}, A.out)
