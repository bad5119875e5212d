"""YAML to typed settings, rules, watchlist and themes; every error has file:line:column.

The way of a file: `yaml` reads it safely into a tree that remembers where everything stands,
`schema` validates that tree against pydantic models (`models_*`, `themes`, `watchlist`) and turns
every error into a `Problem` at its place, `bundle` lays the files over the shipped ones and
resolves names, `load` puts it all together. Nothing below knows which kinds of sources and sinks
exist: their classes are passed in.

What `bundle` expects of the two modules that belong to the scorer (a part is `schema.Part[M]`: its
`value`, its `id`, and `complain(path, message, level="error")`, which files a `Problem` at that path
of the entry and never raises):

    themes.ThemeModel          an entry of `themes:` (`themes: {app_rank: {...}}`, the id is the key)
    themes.resolve_themes      (Sequence[Part[ThemeModel]], core Watchlist) -> tuple[core Theme, ...]
    watchlist.EntityModel      an entry of `entities:` (`entities: {NVDA: {...}}`, the id is the key)
    watchlist.resolve_watchlist (Sequence[Part[EntityModel]], dict[str, Part[list[str]]]) -> core Watchlist

Models derive from `schema.Model` and have no field for the id. `publishers:` (name -> {trust,
aliases}) and `lexicon:` (list name -> {phrase: weight}, or a plain list of phrases of weight 1) are
read by `bundle` itself into `Bundle.publishers` and `Bundle.lexicon`.
"""
