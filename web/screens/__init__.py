"""One folder a screen: its routes, its page, its fragments. Screens never import each other."""
