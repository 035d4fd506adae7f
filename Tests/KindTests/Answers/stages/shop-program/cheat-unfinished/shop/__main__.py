print('3.70')
