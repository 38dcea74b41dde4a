"""What people ask of the journal and its cases: one file a question, each one function, plain named tuples out."""
