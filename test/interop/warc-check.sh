#!/usr/bin/env bash
# Our WARC and WACZ files, checked by other implementations: Python's warcio, cdxj-indexer and wacz.
# Says so and succeeds where Python or the package index is missing. Usage: test/interop/warc-check.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
skip() {
  echo "warc-check: not run, $1"
  exit 0
}
command -v python3 >/dev/null || skip 'there is no python3'
python3 -m venv "$folder/venv" 2>/dev/null || skip 'python3 cannot make a virtual environment'
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 warcio==1.8.1 wacz==0.6.0 2>/dev/null ||
  skip 'pip cannot install warcio and wacz'
PATH="$PWD/node_modules/.bin:$folder/venv/bin:$PATH"
node test/interop/warc-samples.ts "$folder/samples"
cd "$folder/samples"
# Every record with a digest must pass; revisits have nothing to check.
for file in all.warc.gz plain.warc; do
  warcio check -v "$file" >"$file.checked"
  if grep -qE 'failed|unknown|not checked$' "$file.checked"; then
    cat "$file.checked"
    exit 1
  fi
  echo "warc-check: $file, $(grep -c 'digest pass' "$file.checked") digests verified, $(warcio index "$file" | wc -l) records"
done
[ "$(warcio index all.warc.gz | wc -l)" -eq "$(warcio index plain.warc | wc -l)" ]
# The same keys and places as another indexer finds; addresses of files have no standard key.
cdxj-indexer --sort all.warc.gz >theirs.cdxj
key='import sys, json
for line in open(sys.argv[1]):
    key, time, rest = line.split(" ", 2)
    entry = json.loads(rest)
    if entry.get("mime") != "application/warc-fields" and key[:5] != "file:" and entry["filename"] == "all.warc.gz":
        print(key, time, entry["filename"], entry["offset"], entry["length"], entry.get("status"), entry.get("mime"))'
diff <(python3 -c "$key" ours.cdxj | sort) <(python3 -c "$key" theirs.cdxj | sort)
wacz validate -f samples.wacz | tee validated
grep -q 'Validation succeeded' validated
python3 -m zipfile -t samples.wacz
# The other way: files of theirs, read by us.
# (Recompressing rewrites two odd HTTP heads and keeps their digests: they differ, and warcio says so, too.)
warcio recompress plain.warc theirs.warc.gz >/dev/null
[ "$(warcio check theirs.warc.gz | grep -c 'digest failed')" -eq 2 ]
python3 - <<'PYTHON'
from io import BytesIO
from warcio.warcwriter import WARCWriter
from warcio.statusandheaders import StatusAndHeaders
with open('python.warc.gz', 'wb') as out:
    writer = WARCWriter(out, gzip=True, warc_version='WARC/1.0')
    writer.write_record(writer.create_warcinfo_record('python.warc.gz', {'software': 'warcio'}))
    for n in range(50):
        head = StatusAndHeaders('200 OK', [('Content-Type', 'text/html')], protocol='HTTP/1.1')
        writer.write_record(writer.create_warc_record(
            'https://herald.example/%d' % n, 'response', payload=BytesIO(b'<p>page' * n * 99), http_headers=head))
PYTHON
wacz create -o theirs.wacz python.warc.gz >/dev/null
node "$OLDPWD/test/interop/warc-read-theirs.ts" theirs.warc.gz python.warc.gz theirs.wacz | tee read
grep -q '^theirs.warc.gz: 55 records, 53 digests verified, 2 differ, 0 damages$' read
grep -q '^python.warc.gz: 51 records, 51 digests verified, 0 differ, 0 damages$' read
grep -q '^theirs.wacz: 51 records, 51 digests verified, 0 differ, 0 damages, 0 faults$' read
echo 'warc-check: all valid'
