class FormError(Exception):
    def __init__(self, faults):
        super().__init__("; ".join(faults))
        self.faults = faults


def check(form):
    return form
