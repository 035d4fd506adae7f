from dataclasses import dataclass


@dataclass(order=True)
class Arrival:
    seconds: int
    name: str
    time: str

    @classmethod
    def of(cls, name, time):
        minutes, seconds = time.split(":")
        return cls(60 * int(minutes) + int(seconds), name, time)


def ranking(results):
    arrivals = sorted(Arrival.of(*result) for result in results)
    return [(arrival.name, arrival.time) for arrival in arrivals]
