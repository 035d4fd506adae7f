from record import Stake


def apply(known, visits):
    """The known after the visits, and the visits that cannot be."""
    result = known
    wrong = []
    for visit in sorted(visits, key=lambda visit: visit.day):
        stake = result.get(visit.stake)
        if stake is None:
            result[visit.stake] = Stake(visit, visit)
        elif visit.day <= stake.last.day:
            wrong.append(f"{visit.stake} {visit.day}: not after the last visit")
        elif visit.free < stake.last.free:
            wrong.append(f"{visit.stake} {visit.day}: less than before")
        else:
            result[visit.stake] = Stake(stake.first, visit)
    return result, wrong
