"""How much room the tide leaves."""
