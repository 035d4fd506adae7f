import sys, csv
from collections import defaultdict

def departures( rows ):
  stops=defaultdict(list)
  for row in rows :
    stops[ row['stop'] ].append( row["time"] )
  return stops
def main():
  table=departures(csv.DictReader(sys.stdin))
  for stop in sorted(table):
    print(stop,*sorted(table[stop]),sep = ' ') # one line a stop
main()
