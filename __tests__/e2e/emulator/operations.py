"""Runs operations with Oracle's own Python SDK. The first line of stdin is the environment as JSON; each
further line is a list of the name of an operation and its arguments; each line of stdout is a result."""

import json
import sys
import time

import oci
from oci.artifacts import ArtifactsClient
from oci.container_engine import ContainerEngineClient, ContainerEngineClientCompositeOperations
from oci.container_engine import models as engine_models
from oci.core import VirtualNetworkClient
from oci.core import models as core

ENV = json.loads(sys.stdin.readline())
CONFIG = oci.config.from_file(ENV["ociConfig"])
ENDPOINT = {"service_endpoint": ENV["endpoint"]}
ANYWHERE = "0.0.0.0/0"
POLL = {"max_interval_seconds": 1, "max_wait_seconds": 300}
OURS = "end-to-end test"
remembered = {}

engine = ContainerEngineClient(CONFIG, **ENDPOINT)
network = VirtualNetworkClient(CONFIG, **ENDPOINT)
artifacts = ArtifactsClient(CONFIG, **ENDPOINT)
composite = ContainerEngineClientCompositeOperations(engine)


def shown(get, made):
    """Returns the OCID of a new resource, once reads show it: OCI is eventually consistent."""
    deadline = time.monotonic() + 10
    while True:
        try:
            get(made.id)
            return made.id
        except oci.exceptions.ServiceError as error:
            if error.status != 404 or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def create_pool(name, shape, size, pod_subnet=None, taint=None, domains="one"):
    """`pod_subnet`: if not that of the nodes. `taint`: a key, with the effect NoSchedule. `domains`: `all` spreads the nodes."""
    identity = oci.identity.IdentityClient(CONFIG, **ENDPOINT)
    domain = identity.list_availability_domains(ENV["tenancyId"]).data[0].name
    subnet = ENV["subnetIds"]["nodes"]
    details = engine_models.CreateVirtualNodePoolDetails(
        compartment_id=ENV["compartmentId"],
        cluster_id=ENV["clusterId"],
        display_name=name,
        size=int(size),
        pod_configuration=engine_models.PodConfiguration(subnet_id=pod_subnet or subnet, shape=shape),
        taints=[engine_models.Taint(key=taint, effect="NoSchedule")] if taint else [],
        placement_configurations=[
            engine_models.PlacementConfiguration(
                availability_domain=domain,
                subnet_id=subnet,
                fault_domain=["FAULT-DOMAIN-1"] if domains == "one" else None,
            )
        ],
        initial_virtual_node_labels=[engine_models.InitialVirtualNodeLabel(key="pool", value=name)],
    )
    work = composite.create_virtual_node_pool_and_wait_for_state(
        details, wait_for_states=["SUCCEEDED", "FAILED"], waiter_kwargs=POLL
    ).data
    pools = [r.identifier for r in work.resources if "pool" in r.entity_type.lower()]
    nodes = engine.list_virtual_nodes(pools[0]).data
    return {"status": work.status, "id": pools[0], "nodes": [node.display_name for node in nodes]}


def delete_pool(pool, grace="PT0S", force="true"):
    """Deletes a pool at once and by force, like a user who does not want to wait for pods; or with a grace period."""
    if engine.get_virtual_node_pool(pool).data.lifecycle_state == "DELETED":
        return {"status": "SUCCEEDED", "errors": []}
    work = composite.delete_virtual_node_pool_and_wait_for_state(
        pool,
        wait_for_states=["SUCCEEDED", "FAILED"],
        operation_kwargs={
            "override_eviction_grace_duration_vnp": grace,
            "is_force_deletion_after_override_grace_duration_vnp": force == "true",
        },
        waiter_kwargs=POLL,
    ).data
    errors = engine.list_work_request_errors(ENV["compartmentId"], work.id).data
    return {"status": work.status, "errors": [error.message for error in errors]}


def create_subnet(name, cidr, rules="nodes"):
    """Creates a private subnet, with the routes and security lists of the nodes' subnet, or with a list that only allows image pulls."""
    nodes = network.get_subnet(ENV["subnetIds"]["nodes"]).data
    details = core.CreateSubnetDetails(
        compartment_id=ENV["networkCompartmentId"],
        vcn_id=ENV["vcnId"],
        display_name=name,
        cidr_block=cidr,
        prohibit_public_ip_on_vnic=True,
        route_table_id=nodes.route_table_id,
        security_list_ids=nodes.security_list_ids if rules == "nodes" else [create_list(name)],
    )
    return shown(network.get_subnet, network.create_subnet(details).data)


def create_list(name):
    services = [service.cidr_block for service in network.list_services().data]
    pulls = core.EgressSecurityRule(
        destination=next(block for block in services if block.startswith("all-")),
        destination_type="SERVICE_CIDR_BLOCK",
        **tcp(443, 443),
    )
    details = core.CreateSecurityListDetails(
        compartment_id=ENV["networkCompartmentId"],
        vcn_id=ENV["vcnId"],
        display_name=name,
        ingress_security_rules=[],
        egress_security_rules=[pulls],
    )
    return shown(network.get_security_list, network.create_security_list(details).data)


def delete_subnet(subnet):
    """Also deletes the security list that was created for it."""
    name = network.get_subnet(subnet).data.display_name
    network.delete_subnet(subnet)
    where = {"vcn_id": ENV["vcnId"], "display_name": name}
    for found in network.list_security_lists(ENV["networkCompartmentId"], **where).data:
        network.delete_security_list(found.id)
    return {}


def list_pools():
    pools = engine.list_virtual_node_pools(ENV["compartmentId"], cluster_id=ENV["clusterId"]).data
    return [{"name": p.display_name, "state": p.lifecycle_state, "id": p.id} for p in pools]


def tcp(low, high):
    return {
        "protocol": "6",
        "description": OURS,
        "tcp_options": core.TcpOptions(destination_port_range=core.PortRange(min=low, max=high)),
    }


def change_list(subnet_id, ingress, egress):
    """Adds rules to the subnet's security list; removes our previous rules."""
    list_id = network.get_subnet(subnet_id).data.security_list_ids[0]
    found = network.get_security_list(list_id)
    kept = lambda rules: [rule for rule in rules if rule.description != OURS]
    details = core.UpdateSecurityListDetails(
        ingress_security_rules=kept(found.data.ingress_security_rules) + ingress,
        egress_security_rules=kept(found.data.egress_security_rules) + egress,
    )
    network.update_security_list(list_id, details, if_match=found.headers["etag"])


def open_ports(*ports):
    """Allows a load balancer's traffic: the listener port, node ports, and the health port if given."""
    blocks = {
        name: network.get_subnet(ENV["subnetIds"][name]).data.cidr_block for name in ("nodes", "loadBalancer")
    }
    ranges = [(int(port.split("-")[0]), int(port.split("-")[-1])) for port in ports]
    listener, *behind = ranges
    change_list(
        ENV["subnetIds"]["loadBalancer"],
        [core.IngressSecurityRule(source=ANYWHERE, **tcp(*listener))],
        [core.EgressSecurityRule(destination=blocks["nodes"], **tcp(*ports)) for ports in behind],
    )
    change_list(
        ENV["subnetIds"]["nodes"],
        [core.IngressSecurityRule(source=blocks["loadBalancer"], **tcp(*ports)) for ports in behind],
        [],
    )
    return {}


def close_ports():
    for subnet in ("loadBalancer", "nodes"):
        change_list(ENV["subnetIds"][subnet], [], [])
    return {}


def first_list(subnet):
    return network.get_security_list(network.get_subnet(ENV["subnetIds"][subnet]).data.security_list_ids[0]).data


def allows(port):
    """Whether a load balancer may send to pods at a TCP port, by the lists of both subnets."""

    def lets(rules):
        ranges = [rule.tcp_options.destination_port_range for rule in rules if rule.tcp_options]
        return any(one and one.min <= int(port) <= one.max for one in ranges)

    leaves = lets(first_list("loadBalancer").egress_security_rules)
    return {"open": leaves and lets(first_list("nodes").ingress_security_rules)}


def rules_of(found):
    return {
        "ingress_security_rules": found.ingress_security_rules,
        "egress_security_rules": found.egress_security_rules,
    }


def remember_rules():
    """Remembers the rules in the security lists of the cluster's subnets for restore_rules."""
    for subnet in ENV["subnetIds"].values():
        for list_id in network.get_subnet(subnet).data.security_list_ids:
            remembered[list_id] = rules_of(network.get_security_list(list_id).data)
    return {}


def restore_rules():
    for list_id, rules in remembered.items():
        network.update_security_list(list_id, core.UpdateSecurityListDetails(**rules))
    return {}


def list_rules(subnet):
    """Returns the rules of the subnet's security list, each as text without its description."""
    list_id = network.get_subnet(ENV["subnetIds"][subnet]).data.security_list_ids[0]
    found = network.get_security_list(list_id).data
    plain = lambda rule: {**oci.util.to_dict(rule), "description": None}
    return [json.dumps(plain(rule)) for rules in rules_of(found).values() for rule in rules]


def drop_rules(subnet, text):
    """Removes rules from the security list of a subnet, named by its role or OCID; all given fields must match."""
    wanted = json.loads(text)
    list_id = network.get_subnet(ENV["subnetIds"].get(subnet, subnet)).data.security_list_ids[0]
    found = rules_of(network.get_security_list(list_id).data)
    port = lambda rule: rule.tcp_options.destination_port_range.min if rule.tcp_options else None
    matches = lambda rule, peer: (rule.protocol, peer, port(rule)) == (
        wanted["protocol"],
        wanted["peer"],
        wanted.get("port"),
    )
    peer_of = {
        "ingress_security_rules": lambda rule: rule.source,
        "egress_security_rules": lambda rule: rule.destination,
    }
    key = f"{wanted['direction']}_security_rules"
    kept = [rule for rule in found[key] if not matches(rule, peer_of[key](rule))]
    network.update_security_list(list_id, core.UpdateSecurityListDetails(**{key: kept}))
    return len(found[key]) - len(kept)


def create_group(name):
    details = core.CreateNetworkSecurityGroupDetails(
        compartment_id=ENV["networkCompartmentId"], vcn_id=ENV["vcnId"], display_name=name
    )
    return shown(network.get_network_security_group, network.create_network_security_group(details).data)


def delete_group(group):
    network.delete_network_security_group(group)
    return {}


def group_rules(group):
    """Returns each rule of the group as text, without the fields that OCI sets."""
    call = network.list_network_security_group_security_rules
    found = oci.pagination.list_call_get_all_results(call, group).data
    own = {"id": None, "time_created": None, "description": None}
    return [json.dumps({**oci.util.to_dict(rule), **own}) for rule in found]


def empty_group(group):
    call = network.list_network_security_group_security_rules
    ids = [rule.id for rule in oci.pagination.list_call_get_all_results(call, group).data]
    for start in range(0, len(ids), 25):
        details = oci.core.models.RemoveNetworkSecurityGroupSecurityRulesDetails(
            security_rule_ids=ids[start : start + 25]
        )
        network.remove_network_security_group_security_rules(group, details)


def repositories(compartment):
    where = ENV["tenancyId"] if compartment == "root" else ENV["registryCompartmentId"]
    found = oci.pagination.list_call_get_all_results(artifacts.list_container_repositories, where).data
    return [{"name": r.display_name, "images": r.image_count} for r in found]


def create_repository(name):
    details = oci.artifacts.models.CreateContainerRepositoryDetails(
        compartment_id=ENV["registryCompartmentId"], display_name=name
    )
    made = artifacts.create_container_repository(details).data
    return {"id": shown(artifacts.get_container_repository, made)}


def images(repository):
    """Returns the images of a repository, each read by all three operations."""
    found = artifacts.list_container_images(ENV["registryCompartmentId"], repository_name=repository).data.items
    uri = lambda image: f"{ENV['namespace']}/{repository}:{image.version}"
    look_up = lambda image: artifacts.lookup_container_image_by_uri(
        oci.artifacts.models.LookupContainerImageByUriDetails(image_uri=uri(image))
    )
    return [
        {
            "name": image.display_name,
            "digest": image.digest,
            "got": artifacts.get_container_image(image.id).data.digest,
            "lookedUp": look_up(image).data.digest,
        }
        for image in found
    ]


def delete_repository(name):
    for compartment in (ENV["tenancyId"], ENV["registryCompartmentId"]):
        for found in artifacts.list_container_repositories(compartment, display_name=name).data.items:
            artifacts.delete_container_repository(found.id)
    return {}


def delete_balancer(balancer):
    """Deletes a load balancer of either kind, like a user who deletes a leftover."""
    if balancer.startswith("ocid1.networkloadbalancer."):
        oci.network_load_balancer.NetworkLoadBalancerClient(CONFIG, **ENDPOINT).delete_network_load_balancer(balancer)
    else:
        oci.load_balancer.LoadBalancerClient(CONFIG, **ENDPOINT).delete_load_balancer(balancer)
    return {}


OPERATIONS = {
    operation.__name__: operation
    for operation in (
        create_pool,
        delete_pool,
        create_subnet,
        delete_subnet,
        list_pools,
        open_ports,
        close_ports,
        allows,
        remember_rules,
        restore_rules,
        list_rules,
        drop_rules,
        create_group,
        delete_group,
        group_rules,
        empty_group,
        repositories,
        create_repository,
        images,
        delete_repository,
        delete_balancer,
    )
}

for line in sys.stdin:
    name, *arguments = json.loads(line)
    try:
        outcome = {"result": OPERATIONS[name](*arguments)}
    except Exception as error:
        outcome = {"error": f"{name}: {error}"}
    print(json.dumps(outcome), flush=True)
