"""Text to reading: facts, entities, direction and themes, each with its working."""
