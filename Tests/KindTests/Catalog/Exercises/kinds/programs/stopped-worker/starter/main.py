from jobs import jobs

for job in jobs():
    pass
