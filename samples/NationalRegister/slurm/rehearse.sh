#!/usr/bin/env bash
# A rehearsal on a cluster of one node: six shards, one worker killed and started again, one shard delivered twice, a merge that depends on them; the result
# must be byte for byte that of one process. rehearse.sh PROGRAM FOLDER [PEOPLE]; needs slurm-wlm and munge, and to be root.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
PROGRAM=$(realpath "$1")
folder=$(mkdir -p "$2" && cd "$2" && pwd)
people=${3:-600000}
SHARDS=6 DAY=2026-06-30 KILL=2
REGISTER=$folder/register TALLIES=$folder/tallies RESULT=$folder/result.json
export PROGRAM REGISTER TALLIES RESULT SHARDS DAY KILL SLURM_CONF=$folder/cluster/slurm.conf
mkdir -p "$TALLIES" "$folder/log" "$folder/one"
trap '"$here/local-cluster.sh" stop "$folder/cluster"' EXIT

dotnet "$PROGRAM" make --people "$people" --shards $SHARDS --seed 20260630 --out "$REGISTER"
dotnet "$PROGRAM" make --people "$people" --shards 1 --seed 20260630 --out "$folder/whole"
dotnet "$PROGRAM" count --shard "$folder/whole/shard-000.csv" --day $DAY --out "$folder/one/shard-000.json" 2>/dev/null
dotnet "$PROGRAM" merge --shards 1 --in "$folder/one" --out "$folder/expected.json"

"$here/local-cluster.sh" start "$folder/cluster"
submit() { sbatch --parsable --output="$folder/log/%x-%A_%a.txt" --open-mode=append "$@"; }
array=$(submit --array=0-$((SHARDS - 1)) "$here/worker.sh")
twice=$(KILL='' submit --array=4 "$here/worker.sh")
merge=$(submit --dependency=afterok:"$array":"$twice" "$here/merge.sh")

# Before all shards are there the merge refuses.
refused=0
dotnet "$PROGRAM" merge --shards $SHARDS --in "$TALLIES" --out "$folder/early.json" 2> "$folder/early.txt" || refused=$?

for _ in $(seq 600); do
  # The engine makes a task that was taken away wait for two minutes; a rehearsal need not.
  case "$(scontrol show job "${array}_$KILL" | tr '\n' ' ')" in
    *JobState=PENDING*Restarts=1*) scontrol update "JobId=${array}_$KILL" StartTime=now ;;
  esac
  case "$(scontrol show job "$merge" | grep -o 'JobState=[A-Z]*')" in
    JobState=COMPLETED) break ;;
    JobState=FAILED|JobState=CANCELLED|JobState=TIMEOUT) echo "the merge failed; see $folder/log" >&2; exit 1 ;;
  esac
  sleep 0.2
done

restarts=$(scontrol show job "${array}_$KILL" | grep -o 'Restarts=[0-9]*')
deliveries=$(find "$TALLIES" -name 'shard-004.*.json' | wc -l)
echo "early merge refused with $refused; shard $KILL: $restarts; deliveries of shard 4: $deliveries"
[ "$refused" = 3 ] && [ "$restarts" = Restarts=1 ] && [ "$deliveries" = 2 ]
[ -z "$(find "$TALLIES" -name '*.part')" ]
cmp "$folder/expected.json" "$RESULT"
echo "$(sha256sum < "$RESULT" | cut -c1-16)  one process and the cluster: the same $(stat -c %s "$RESULT") bytes"
