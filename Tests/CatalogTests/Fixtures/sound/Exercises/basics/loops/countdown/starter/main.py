from steps import countdown
