"""The world to records: one file per kind of source, and the client they all ask with.

    http.py       the one client; body.py, guard.py, pace.py, resolver.py, failures.py are its parts
    payload.py    what came, judged before it is read; how to speak of an address
    feed.py       RSS, Atom, RDF, JSON Feed: feed_reader.py and json_feed.py (meaning), slices.py (what
                  is new), feed_cursor.py (what is remembered), worker.py (large bodies)
    items.py      what any other list of texts remembers: federal_register.py; edgar.py has a feed's memory
    yahoo.py      prices: yahoo_plan.py (what to ask when), yahoo_shapes.py (what an answer means)
    nasdaq.py     prices, behind yahoo.py; alpaca.py and finnhub.py: prices with a key
    quoting.py    a trade as a quote; symbols.py: what a symbol's form tells; hours.py: when to ask
    appstore.py   charts
    thin.py       quotes thinned before the log

A collector reports what it saw and decides nothing.
"""
