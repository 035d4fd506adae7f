deepest = lambda items: 1 + max([deepest(each) for each in items if type(each) is list], default=0)
