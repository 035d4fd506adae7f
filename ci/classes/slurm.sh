#!/bin/sh
# A Slurm array: grades a class on four nodes and puts the shares together.
#
#     sbatch --wait ci/classes/slurm.sh handed-in week-3.json
#     reprise grade-all merge class-parts/part-*.json --format csv=week-3.csv
#
# To have Slurm do the second, too:
#
#     id=$(sbatch --parsable ci/classes/slurm.sh handed-in week-3.json)
#     sbatch --dependency=afterany:$id --wrap 'reprise grade-all merge class-parts/part-*.json --format csv=week-3.csv'
#
# The folder that it is submitted from is shared by all nodes, which have the same Reprise and Python. A step that was
# ended is submitted again with the same words, and goes on where it was. Slurm sets SLURM_ARRAY_TASK_ID and its like; an
# array has to have equal steps, as 0-3 has.
#SBATCH --job-name=grade
#SBATCH --array=0-3
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=2
#SBATCH --output=grade-%A-%a.log

mkdir -p class-parts
exec "${REPRISE:-reprise}" grade-all "$1" --assignment "$2" --names --shard auto --format json="class-parts/part-$SLURM_ARRAY_TASK_ID.json"
