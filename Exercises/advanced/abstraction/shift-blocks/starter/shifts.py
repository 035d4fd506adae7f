def blocks(shifts):
    ...


def gaps(shifts):
    ...


def worked(shifts):
    ...
