"""Turns failures into problems for people: `problems` locates, groups, explains and orders them."""
