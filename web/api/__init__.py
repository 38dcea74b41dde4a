"""/api/v1: for programs what the desk is for people. The same commands, the same questions, the same rights; JSON.

`app.create_api` is an application of its own, with its own description (openapi.json) and its own answers to what goes wrong
(problems, RFC 9457). A program comes in with a token of a person (door) and acts as that person; it has no cookies.
"""
