"""The world to records: one file per kind of source, and the client they all ask with.

    http.py       the one client; body.py, guard.py, pace.py, resolver.py, failures.py are its parts
    payload.py    what came, judged before it is read; how to speak of an address
    feed.py       RSS, Atom, RDF: feed_reader.py (meaning), slices.py (what is new), feed_cursor.py
                  (what is remembered), worker.py (large bodies)
    yahoo.py      prices: yahoo_plan.py (what to ask when), yahoo_shapes.py (what an answer means)
    appstore.py   charts
    thin.py       quotes thinned before the log

A collector reports what it saw and decides nothing.
"""
