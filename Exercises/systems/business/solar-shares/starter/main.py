"""Make a page of the shares of all roofs: main.py READINGS.csv PAGE.html"""
