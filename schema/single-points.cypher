// What an answer about single points of failure takes for granted: the same as one about impact, whose needs it shares.
RETURN ['KNOWN_SUPPLY_ONLY', 'NO_STOCKS', 'NO_SUBSTITUTES', 'ALL_NEEDS_COUNT', 'UNENDED_COUNTS'] AS assumptions
