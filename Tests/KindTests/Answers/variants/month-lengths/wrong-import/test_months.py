from months import day_count
