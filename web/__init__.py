"""The desk: server-rendered pages over `engine.Maillon`. Every page works without JavaScript; htmx makes it quick."""
