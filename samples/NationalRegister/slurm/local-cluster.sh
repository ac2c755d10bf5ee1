#!/usr/bin/env bash
# A cluster of one node on this machine, for trying the jobs: local-cluster.sh start|stop FOLDER. Needs slurm-wlm and munge, and to be root.
set -euo pipefail
action=$1
folder=$(mkdir -p "$2" && cd "$2" && pwd)
export SLURM_CONF=$folder/slurm.conf

# What belongs to the user munge must lie where that user may go; the folder of the socket must be open to all.
munge=/run/imssbienestar-munge

start() {
  mkdir -p "$folder/ctld" "$folder/d" "$munge/private"
  head -c 1024 /dev/urandom > "$munge/private/key"
  chown -R munge: "$munge"
  chmod 755 "$munge"; chmod 700 "$munge/private"; chmod 600 "$munge/private/key"
  runuser -u munge -- munged --key-file="$munge/private/key" --socket="$munge/socket" --pid-file="$munge/private/pid" \
    --log-file="$munge/private/log" --seed-file="$munge/private/seed" --force
  node=$(hostname -s)
  cat > "$SLURM_CONF" <<CONF
ClusterName=local
SlurmctldHost=$node(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket=$munge/socket
CredType=cred/munge
SlurmUser=root
SlurmdUser=root
SlurmctldPidFile=$folder/ctld.pid
SlurmdPidFile=$folder/d.pid
SlurmctldLogFile=$folder/ctld.log
SlurmdLogFile=$folder/d.log
StateSaveLocation=$folder/ctld
SlurmdSpoolDir=$folder/d
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
ReturnToService=2
SchedulerParameters=sched_interval=1,batch_sched_delay=0,defer_batch=0
MinJobAge=3600
JobRequeue=1
NodeName=$node NodeAddr=127.0.0.1 CPUs=2 RealMemory=2000 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
  slurmctld -f "$SLURM_CONF"
  slurmd -f "$SLURM_CONF"
  for _ in $(seq 100); do
    [ "$(sinfo -h -o %T 2>/dev/null)" = idle ] && return 0
    sleep 0.2
  done
  echo "the cluster did not come up; see $folder/ctld.log" >&2
  return 1
}

stop() {
  for pid in "$folder/d.pid" "$folder/ctld.pid" "$munge/private/pid"; do
    [ -f "$pid" ] || continue
    number=$(cat "$pid")
    kill "$number" 2>/dev/null || continue
    for _ in $(seq 50); do kill -0 "$number" 2>/dev/null || break; sleep 0.1; done
    kill -9 "$number" 2>/dev/null || true
  done
}

"$action"
