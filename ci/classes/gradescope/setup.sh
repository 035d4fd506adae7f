#!/bin/sh
# The setup of a Gradescope autograder, run once when its image is made. The archive that is uploaded holds, at its root:
#
#     setup.sh  run_autograder  assignment.json  reprise_VERSION_amd64.deb
#
# assignment.json says which exercises were asked for, what each counts and what is hidden. The package is made by
# ci/package deb, or comes from a release. To bring a catalog of your own, add a folder `catalog` with its Exercises and
# Sandboxes.
set -eu
apt-get update
apt-get install -y /autograder/source/reprise_*.deb
# Packages of sandbox profiles, where exercises need any:
#     reprise sandbox prepare web
