"""Does what the project needs with Oracle's own Python SDK, against one endpoint; prints one JSON
object with an outcome for each check. Arguments: the environment as JSON."""

import base64
import json
import sys
import time
import urllib.request

import oci
from oci.auth.signers import TokenExchangeSigner
from oci.container_engine import ContainerEngineClient
from oci.core import VirtualNetworkClient
from oci.core import models as core
from oci.identity import IdentityClient

ENV = json.loads(sys.argv[1])
CONFIG = oci.config.from_file(ENV["ociConfig"])
ENDPOINT = {"service_endpoint": ENV["endpoint"], "retry_strategy": oci.retry.NoneRetryStrategy()}
outcomes = {}


def check(name):
    def run(function):
        try:
            outcomes[name] = function()
        except oci.exceptions.ServiceError as error:
            outcomes[name] = {"status": error.status, "code": error.code, "requestId": bool(error.request_id)}
        return function

    return run


network = VirtualNetworkClient(CONFIG, **ENDPOINT)
engine = ContainerEngineClient(CONFIG, **ENDPOINT)
identity = IdentityClient(CONFIG, **ENDPOINT)


def rule(port, description):
    return core.IngressSecurityRule(
        protocol="6",
        source="10.0.20.0/24",
        description=description,
        tcp_options=core.TcpOptions(destination_port_range=core.PortRange(min=port, max=port)),
    )


@check("security list: update with if-match, then with a stale one")
def _():
    subnet = network.get_subnet(ENV["subnetIds"]["nodes"]).data
    found = network.get_security_list(subnet.security_list_ids[0])
    etag = found.headers["etag"]
    egress = len(found.data.egress_security_rules)
    details = core.UpdateSecurityListDetails(
        ingress_security_rules=found.data.ingress_security_rules + [rule(10256, "conformance")]
    )
    after = network.update_security_list(found.data.id, details, if_match=etag).data
    stale = None
    try:
        network.update_security_list(found.data.id, details, if_match=etag)
    except oci.exceptions.ServiceError as error:
        stale = error.status
    restored = core.UpdateSecurityListDetails(ingress_security_rules=found.data.ingress_security_rules)
    network.update_security_list(found.data.id, restored)
    return {
        "added": len(after.ingress_security_rules) - len(found.data.ingress_security_rules),
        "egressKept": len(after.egress_security_rules) == egress,
        "stale": stale,
    }


@check("network security group: create, add, list by direction, remove, delete")
def _():
    group = network.create_network_security_group(
        core.CreateNetworkSecurityGroupDetails(
            compartment_id=ENV["compartmentId"], vcn_id=ENV["vcnId"], display_name="conformance"
        )
    ).data

    def details(port):
        return core.AddSecurityRuleDetails(
            direction="INGRESS",
            protocol="6",
            source="10.0.20.0/24",
            tcp_options=core.TcpOptions(destination_port_range=core.PortRange(min=port, max=port)),
        )

    def add(ports):
        return network.add_network_security_group_security_rules(
            group.id, core.AddNetworkSecurityGroupSecurityRulesDetails(security_rules=[details(p) for p in ports])
        ).data.security_rules

    def refusal(ports):
        try:
            add(ports)
        except oci.exceptions.ServiceError as error:
            return error.status
        return None

    added = add(range(1000, 1025))
    too_many_a_call = refusal(range(2000, 2026))
    for start in (3000, 3025, 3050):
        add(range(start, start + 25))
    too_many_in_all = refusal(range(4000, 4025))
    listed = oci.pagination.list_call_get_all_results(
        network.list_network_security_group_security_rules, group.id, direction="INGRESS"
    ).data
    network.remove_network_security_group_security_rules(
        group.id, core.RemoveNetworkSecurityGroupSecurityRulesDetails(security_rule_ids=[added[0].id])
    )
    left = oci.pagination.list_call_get_all_results(
        network.list_network_security_group_security_rules, group.id
    ).data
    network.delete_network_security_group(group.id)
    return {
        "added": len(added),
        "tooManyInACall": too_many_a_call,
        "tooManyInAll": too_many_in_all,
        "listed": len(listed),
        "left": len(left),
    }


@check("ports without TCP or UDP are refused")
def _():
    subnet = network.get_subnet(ENV["subnetIds"]["loadBalancer"]).data
    wrong = rule(80, "wrong")
    wrong.protocol = "all"
    details = core.UpdateSecurityListDetails(ingress_security_rules=[wrong])
    return network.update_security_list(subnet.security_list_ids[0], details).status


@check("subnets, route tables and gateways are listed")
def _():
    where = {"compartment_id": ENV["compartmentId"], "vcn_id": ENV["vcnId"]}
    return {
        "subnets": len(network.list_subnets(**where).data),
        "routeTables": len(network.list_route_tables(**where).data),
        "internet": len(network.list_internet_gateways(**where).data),
        "nat": len(network.list_nat_gateways(**where).data),
        "service": len(network.list_service_gateways(**where).data),
        "services": any(s.cidr_block.startswith("all-") for s in network.list_services().data),
    }


@check("availability and fault domains")
def _():
    domains = identity.list_availability_domains(ENV["tenancyId"]).data
    faults = identity.list_fault_domains(ENV["tenancyId"], domains[0].name).data
    return {"domains": len(domains), "faults": [f.name for f in faults]}


@check("the cluster and the pod shapes")
def _():
    cluster = engine.get_cluster(ENV["clusterId"]).data
    shapes = [shape.name for shape in engine.list_pod_shapes(ENV["compartmentId"]).data]
    return {"type": cluster.type, "state": cluster.lifecycle_state, "E4": "Pod.Standard.E4.Flex" in shapes}


@check("an unknown virtual node pool")
def _():
    return engine.get_virtual_node_pool("ocid1.virtualnodepool.oc1.eu-frankfurt-1.aaaaunknown").status


def github_token(audience):
    request = urllib.request.Request(
        f"{ENV['oidcRequestUrl']}&audience={audience}",
        headers={"Authorization": f"Bearer {ENV['oidcRequestToken']}"},
    )
    return json.load(urllib.request.urlopen(request))["value"]


@check("GitHub's token is exchanged by the SDK's signer, and the result signs a call")
def _():
    client_id, client_secret = ENV["oidcClient"].split(":", 1)
    signer = TokenExchangeSigner(
        github_token("https://cloud.oracle.com"), ENV["identityDomainUrl"], client_id, client_secret, region=ENV["region"]
    )
    client = ContainerEngineClient({"region": ENV["region"]}, signer=signer, **ENDPOINT)
    return {"status": client.get_cluster(ENV["clusterId"]).status}


def refused(change):
    config = dict(CONFIG)
    change(config)
    try:
        return ContainerEngineClient(config, **ENDPOINT).get_cluster(ENV["clusterId"]).status
    except oci.exceptions.ServiceError as error:
        return f"{error.status} {error.code}"


@check("a wrong key is refused")
def _():
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    ).decode()

    def change(config):
        config.pop("key_file")
        config["key_content"] = pem

    return refused(change)


@check("a foreign tenancy is refused")
def _():
    def change(config):
        config["tenancy"] = "ocid1.tenancy.oc1..aaaaaaaaforeignforeignforeignforeignforeignforeignforeignfore"

    return refused(change)


@check("a changed body and an old date are refused")
def _():
    from oci._vendor import requests
    from email.utils import formatdate

    signer = oci.signer.Signer(CONFIG["tenancy"], CONFIG["user"], CONFIG["fingerprint"], CONFIG["key_file"])
    url = f"{ENV['endpoint']}/20160918/networkSecurityGroups"
    body = json.dumps({"compartmentId": ENV["compartmentId"], "vcnId": ENV["vcnId"], "displayName": "one"})
    session = requests.Session()
    prepared = session.prepare_request(
        requests.Request("POST", url, data=body, headers={"content-type": "application/json"}, auth=signer)
    )
    prepared.body = body.replace("one", "two").encode()
    changed = session.send(prepared).status_code
    old = requests.get(
        f"{ENV['endpoint']}/20180222/clusters/{ENV['clusterId']}",
        auth=signer,
        headers={"date": formatdate(time.time() - 600, usegmt=True)},
    ).status_code
    return {"changedBody": changed, "oldDate": old}


print(json.dumps(outcomes))
