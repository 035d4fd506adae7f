# silent
