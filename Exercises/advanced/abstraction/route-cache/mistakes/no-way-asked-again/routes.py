TONNE = 1000


class Routes:
    def __init__(self, survey):
        self._survey = survey
        self._kept = {}
        self.trips = []

    def minutes(self, start, goal, kilograms, driver):
        self.trips.append(driver)
        tonnes = (kilograms + TONNE - 1) // TONNE
        answer = self._kept.get((start, goal, tonnes))
        if answer is None:
            answer = self._survey(start, goal, tonnes)
            self._kept[start, goal, tonnes] = answer
        return answer

    def forget(self):
        self._kept.clear()
