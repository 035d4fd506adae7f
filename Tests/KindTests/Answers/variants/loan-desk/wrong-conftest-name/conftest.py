desk = Desk()
