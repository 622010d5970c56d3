"""Checks security lists, groups, and the resources of a network."""

import oci
from checks import ENV, check, network, status_of
from oci.core import models as core


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
            compartment_id=ENV["networkCompartmentId"], vcn_id=ENV["vcnId"], display_name="conformance"
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
    where = {"compartment_id": ENV["networkCompartmentId"], "vcn_id": ENV["vcnId"]}
    return {
        "subnets": len(network.list_subnets(**where).data),
        "routeTables": len(network.list_route_tables(**where).data),
        "internet": len(network.list_internet_gateways(**where).data),
        "nat": len(network.list_nat_gateways(**where).data),
        "service": len(network.list_service_gateways(**where).data),
        "services": any(s.cidr_block.startswith("all-") for s in network.list_services().data),
    }


@check("a network of one's own: made, changed, and taken down from the leaves on")
def _():
    compartment = {"compartment_id": ENV["networkCompartmentId"]}
    vcn = network.create_vcn(core.CreateVcnDetails(cidr_blocks=["10.9.0.0/16"], **compartment)).data
    where = {"vcn_id": vcn.id, **compartment}
    internet = network.create_internet_gateway(
        core.CreateInternetGatewayDetails(is_enabled=True, **where)
    ).data
    nat = network.create_nat_gateway(core.CreateNatGatewayDetails(**where)).data
    services = [s for s in network.list_services().data if s.cidr_block.startswith("all-")]
    service = network.create_service_gateway(
        core.CreateServiceGatewayDetails(
            services=[core.ServiceIdRequestDetails(service_id=services[0].id)], **where
        )
    ).data
    route = lambda target: core.RouteRule(destination="0.0.0.0/0", network_entity_id=target.id)
    table = network.create_route_table(
        core.CreateRouteTableDetails(route_rules=[route(internet)], **where)
    ).data
    subnet = network.create_subnet(
        core.CreateSubnetDetails(cidr_block="10.9.1.0/24", prohibit_public_ip_on_vnic=True, **where)
    ).data
    private = network.update_route_table(
        table.id, core.UpdateRouteTableDetails(route_rules=[route(nat)])
    ).data.route_rules
    moved = network.update_subnet(
        subnet.id, core.UpdateSubnetDetails(display_name="pods", route_table_id=table.id)
    ).data
    blocked = network.update_nat_gateway(
        nat.id, core.UpdateNatGatewayDetails(block_traffic=True)
    ).data.block_traffic
    off = network.update_internet_gateway(
        internet.id, core.UpdateInternetGatewayDetails(is_enabled=False)
    ).data.is_enabled
    named = network.update_service_gateway(
        service.id, core.UpdateServiceGatewayDetails(display_name="services")
    ).data.display_name
    in_use = [status_of(network.delete_vcn, vcn.id), status_of(network.delete_nat_gateway, nat.id)]
    network.delete_subnet(subnet.id)
    network.delete_route_table(table.id)
    network.delete_internet_gateway(internet.id)
    network.delete_nat_gateway(nat.id)
    network.delete_service_gateway(service.id)
    network.delete_vcn(vcn.id)
    return {
        "routedTo": private[0].network_entity_id == nat.id,
        "subnet": [moved.display_name, moved.route_table_id == table.id],
        "gateways": [blocked, off, named],
        "inUse": in_use,
        "gone": [status_of(network.get_vcn, vcn.id), status_of(network.get_subnet, subnet.id)],
    }


@check("private IPs of a subnet: reserved, named, listed, given back")
def _():
    subnet = ENV["subnetIds"]["loadBalancer"]
    made = network.create_private_ip(
        core.CreatePrivateIpDetails(subnet_id=subnet, ip_address="10.0.20.77", display_name="one")
    ).data
    network.update_private_ip(made.id, core.UpdatePrivateIpDetails(display_name="two"))
    listed = network.list_private_ips(subnet_id=subnet, ip_address=made.ip_address).data
    again = core.CreatePrivateIpDetails(subnet_id=subnet, ip_address=made.ip_address)
    # The status with which OCI refuses this is not documented.
    refused = status_of(network.create_private_ip, again) >= 400
    network.delete_private_ip(made.id)
    left = network.list_private_ips(subnet_id=subnet, ip_address=made.ip_address).data
    return {"listed": [ip.display_name for ip in listed], "refused": refused, "left": len(left)}
