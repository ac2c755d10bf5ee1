#!/usr/bin/env bash
#SBATCH --job-name=register-shard
#SBATCH --requeue
#SBATCH --ntasks=1 --cpus-per-task=1 --mem=512M
# One task of the array: counts its shard. REGISTER, TALLIES, DAY and PROGRAM come from the environment of sbatch.
set -euo pipefail
shard=$(printf 'shard-%03d' "$SLURM_ARRAY_TASK_ID")

# For the rehearsal: the task KILL is taken away while it works, once, and the engine starts it again.
if [ "${KILL:-}" = "$SLURM_ARRAY_TASK_ID" ] && [ "${SLURM_RESTART_COUNT:-0}" = 0 ]; then
  dotnet "$PROGRAM" count --shard "$REGISTER/$shard.csv" --day "$DAY" --out "$TALLIES/$shard.$SLURM_JOB_ID.json" &
  scontrol requeue "$SLURM_JOB_ID"
  wait
fi

# The name of the tally has the id of the shard and of the delivery: a shard that is delivered twice replaces, and is not added twice.
exec dotnet "$PROGRAM" count --shard "$REGISTER/$shard.csv" --day "$DAY" --out "$TALLIES/$shard.$SLURM_JOB_ID.json"
