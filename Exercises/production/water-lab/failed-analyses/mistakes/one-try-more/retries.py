from dataclasses import dataclass


@dataclass(frozen=True)
class Retries:
    tries: int = 3
    wait: float = 1.0

    def after(self, failures):
        if failures > self.tries:
            return None
        seconds = self.wait
        for _ in range(failures - 1):
            seconds *= 2
        return min(60, seconds)
