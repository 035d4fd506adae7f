#!/bin/sh
# A Slurm array: proves a catalog on three nodes and puts the reports together.
#
#     sbatch --wait ci/workflows/slurm.sh
#     reprise check merge check-parts/part-*.json --format junit=report.xml
#
# To have Slurm do the second, too:
#
#     id=$(sbatch --parsable ci/workflows/slurm.sh)
#     sbatch --dependency=afterany:$id --wrap 'reprise check merge check-parts/part-*.json --format junit=report.xml'
#
# The folder that it is submitted from is shared by all nodes. Slurm sets SLURM_ARRAY_TASK_ID and its like; an array has to
# have equal steps, as 0-2 has.
#SBATCH --job-name=check
#SBATCH --array=0-2
#SBATCH --ntasks=1
#SBATCH --output=check-%A-%a.log

mkdir -p check-parts
exec "${REPRISE:-reprise}" check --shard auto --format json="check-parts/part-$SLURM_ARRAY_TASK_ID.json"
