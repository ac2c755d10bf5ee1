#!/usr/bin/env bash
#SBATCH --job-name=register-merge
#SBATCH --ntasks=1 --cpus-per-task=1 --mem=512M
# Runs after all tasks of the array have ended well. SHARDS, TALLIES, RESULT and PROGRAM come from the environment of sbatch.
set -euo pipefail
exec dotnet "$PROGRAM" merge --shards "$SHARDS" --in "$TALLIES" --out "$RESULT"
