"""Is somebody at the public desk?"""
