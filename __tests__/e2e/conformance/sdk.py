"""Makes the calls that the project needs with Oracle's own Python SDK, against one endpoint; prints one
JSON object with an outcome for each check. Arguments: the environment as JSON."""

import json
import sys

# Leaves no bytecode files next to the sources of the tests.
sys.dont_write_bytecode = True

import network_checks  # each runs its checks
import service_checks
import signature_checks
from checks import outcomes

print(json.dumps(outcomes))
