"""Shared by the checks: the environment, clients of Oracle's Python SDK, and the outcomes so far."""

import json
import sys

import oci
from oci.artifacts import ArtifactsClient
from oci.container_engine import ContainerEngineClient
from oci.core import VirtualNetworkClient
from oci.identity import IdentityClient

ENV = json.loads(sys.argv[1])
CONFIG = oci.config.from_file(ENV["ociConfig"])
ENDPOINT = {"service_endpoint": ENV["endpoint"], "retry_strategy": oci.retry.NoneRetryStrategy()}
outcomes = {}

network = VirtualNetworkClient(CONFIG, **ENDPOINT)
engine = ContainerEngineClient(CONFIG, **ENDPOINT)
identity = IdentityClient(CONFIG, **ENDPOINT)
artifacts = ArtifactsClient(CONFIG, **ENDPOINT)


def check(name):
    def run(function):
        try:
            outcomes[name] = function()
        except oci.exceptions.ServiceError as error:
            outcomes[name] = {"status": error.status, "code": error.code, "requestId": bool(error.request_id)}
        return function

    return run


def status_of(call, *arguments):
    """Returns the status of a call that should be refused: 404, 409, …"""
    try:
        return call(*arguments).status
    except oci.exceptions.ServiceError as error:
        return error.status
