from dataclasses import dataclass

LONGEST_WAIT = 60


@dataclass(frozen=True)
class Retries:
    tries: int = 3
    wait: float = 1.0

    def after(self, failures):
        """Seconds until the next try after so many failures; None where none is left."""
        if failures >= self.tries:
            return None
        return min(self.wait * 2 ** (failures - 1), LONGEST_WAIT)
