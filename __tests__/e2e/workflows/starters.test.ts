import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { succeeded, success } from '../actions/action-outcome.ts'
import { deployerProfile } from '../actions/deployer.ts'
import { JobSteps, jobEnvironment } from '../actions/job-steps.ts'
import { timestamp } from '../../../emulator/github/rest/route.ts'
import { GitHubServer } from '../../github-server.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { output, TestBed } from '../emulator/test-bed.ts'
import { LocalRunner, type Started } from './local-runner.ts'
import { Origin } from './origin.ts'
import { released, starterFiles } from './starter-repository.ts'

const repository = 'octo/shop'
const token = 'ghs_aTokenOfTheWorkflow'

/**
 * Runs workflows/preview.yml and workflows/drift.yml unchanged, event after event, as users would.
 */
describe('the starter workflows, run by nektos/act', () => {
  let bed: TestBed
  let gitHub: GitHubServer
  let origin: Origin
  let runner: LocalRunner
  let main: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    gitHub = await GitHubServer.start()
    bed.atEnd(() => gitHub.end())
    gitHub.allow(token, { login: 'github-actions[bot]', type: 'Bot' })
    origin = await Origin.of(join(bed.folder, 'origin'), starterFiles(bed.environment))
    main = await origin.head()
    runner = new LocalRunner({
      ...{ emulator: bed.environment, folder: join(bed.folder, 'runner'), origin: origin.folder },
      ...{ apiUrl: gitHub.url, token },
    })
    bed.atEnd(() => bed.sdk('delete_repository', 'e2e/starters'))
    for (const name of [released, 'pr-shop-21', 'pr-shop-22'])
      bed.atEnd(() => bed.kubectl('delete', 'namespace', name, '--ignore-not-found'))
    await giveRights()
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  /** Applies what preview/README.md asks an administrator to do, for the service user's group. */
  const giveRights = async (): Promise<void> => {
    const group = `--group=${bed.environment.deployersGroupId}`
    for (const role of ['previews', 'admin']) {
      const name = `starters-${role}`
      await bed.kubectl('create', 'clusterrolebinding', name, `--clusterrole=${role}`, group)
      bed.atEnd(() => bed.kubectl('delete', 'clusterrolebinding', name))
    }
  }

  /** Returns the event of a workflow that GitHub starts now. */
  const eventOf = (number: number, action: string): Started => {
    const { sha, updatedAt } = gitHub.pull(repository, number)
    const head = { sha, ref: `feature-${number}`, repo: { full_name: repository } }
    const pull = { number, head, base: { ref: 'main' }, updated_at: timestamp(updatedAt) }
    return {
      ...{ workflow: 'preview.yml', event: 'pull_request', sha },
      payload: { action, number, pull_request: pull },
      ref: `refs/pull/${number}/merge`,
    }
  }
  const run = async (started: Started) => {
    const { code, stdout, stderr } = await runner.run(started)
    return { exitCode: code, stdout: `${stdout}${stderr}` }
  }
  const onPull = (number: number, action: string) => run(eventOf(number, action))
  const onSchedule = (workflow: string) => {
    const payload = { schedule: '17 5 * * 1-5', repository: { default_branch: 'main' } }
    return run({ ...{ workflow, payload }, event: 'schedule', ref: 'refs/heads/main', sha: main })
  }
  const push = async (number: number, page: string): Promise<string> => {
    const sha = await origin.push(number, { 'page.html': `${page}\n` })
    Object.assign(gitHub.pull(repository, number), { sha, updatedAt: Date.now() })
    return sha
  }
  const open = async (number: number): Promise<string> => {
    gitHub.open(repository, number)
    return push(number, `page of ${number}`)
  }
  const close = (number: number): void => {
    gitHub.close(repository, number)
    gitHub.pull(repository, number).updatedAt = Date.now()
  }
  const shown = (number: number) =>
    gitHub
      .repository(repository)
      .deployments.filter(({ task }) => task === `preview:${number}`)
      .map(({ sha, statuses }) => [sha, statuses[0]?.state])
  const titleIn = (namespace: string) =>
    bed.kubectl('get', 'configmap/shop', `--namespace=${namespace}`, '-o=jsonpath={.data.title}')
  const imageIn = (namespace: string) => {
    const image = '-o=jsonpath={.spec.template.spec.containers[0].image}'
    return bed.kubectl('get', 'deployment/shop', `--namespace=${namespace}`, image)
  }
  /** Newest first. */
  const statuses = (sha: string) =>
    gitHub
      .repository(repository)
      .commitStatuses.filter((one) => one.sha === sha)
      .map(({ state }) => state)
  const isGone = async (namespace: string): Promise<boolean> =>
    (await bed.tryKubectl('get', 'namespace', namespace)).stderr.includes('NotFound')

  describe('preview.yml', () => {
    const pushed: Started[] = []
    const images: string[] = []

    /** Checks everything that shows the deployed commit. */
    const expectUp = async (sha: string): Promise<void> => {
      expect(await titleIn('pr-shop-21')).toBe(`#21 at ${sha}`)
      const image = await imageIn('pr-shop-21')
      const [comment, ...more] = gitHub.comments(repository, 21)
      expect(more).toEqual([])
      expect(comment).toContain('### Preview\n')
      expect(comment).toContain(`| Commit | \`${sha}\` |`)
      expect(comment).toContain(`| Image | \`${image}\` |`)
      expect(shown(21)).toEqual([[sha, 'success']])
      expect(statuses(sha)).toEqual(['success', 'pending'])
      images.push(image)
    }

    it('makes a preview of a pull request that is opened', async () => {
      const sha = await open(21)
      expect(success(await onPull(21, 'opened'))).toEqual(succeeded)
      await expectUp(sha)
    }, 300_000)

    it('brings it to each commit that is pushed', async () => {
      for (const page of ['second', 'third']) {
        const sha = await push(21, page)
        const started = eventOf(21, 'synchronize')
        expect(success(await run(started))).toEqual(succeeded)
        await expectUp(sha)
        pushed.push(started)
      }
      expect(new Set(images).size).toBe(3)
    }, 500_000)

    it('leaves all as it is where the run of an older commit comes late', async () => {
      const before = gitHub.comments(repository, 21)
      const [second, third] = pushed
      if (second === undefined || third === undefined) throw new Error('nothing was pushed')
      const late = await run(second)
      expect(success(late)).toEqual(succeeded)
      expect(late.stdout).toContain('Superseded: the pull request has a newer commit')
      expect(gitHub.comments(repository, 21)).toEqual(before)
      await expectUp(third.sha)
    }, 200_000)

    it('removes it when the pull request is closed', async () => {
      close(21)
      expect(success(await onPull(21, 'closed'))).toEqual(succeeded)
      expect(await isGone('pr-shop-21')).toBe(true)
      expect(gitHub.comments(repository, 21)).toEqual([
        expect.stringContaining('### Preview removed'),
      ])
      expect(shown(21)).toEqual([])
    }, 200_000)

    it('sweeps on a schedule what no run removed, and nothing else', async () => {
      const sha = await open(22)
      expect(success(await onPull(22, 'opened'))).toEqual(succeeded)
      expect(success(await onSchedule('preview.yml'))).toEqual(succeeded)
      expect([await titleIn('pr-shop-22'), shown(22)]).toEqual([
        `#22 at ${sha}`,
        [[sha, 'success']],
      ])
      close(22)
      expect(success(await onSchedule('preview.yml'))).toEqual(succeeded)
      expect(await isGone('pr-shop-22')).toBe(true)
      expect(gitHub.comments(repository, 22)).toEqual([
        expect.stringContaining('### Preview removed'),
      ])
      expect(shown(22)).toEqual([])
    }, 500_000)
  })

  describe('drift.yml', () => {
    const issues = () => [...gitHub.repository(repository).issues.values()]
    const report = (): { readonly result: string } =>
      JSON.parse(readFileSync(join(runner.artifacts, 'drift'), 'utf8')) as { result: string }
    const setTitle = (title: string) =>
      bed.kubectl(
        ...['patch', 'configmap/shop', `--namespace=${released}`, '--type=merge'],
        `--patch=${JSON.stringify({ data: { title } })}`,
      )

    it('finds nothing right after a deployment, and opens no issue', async () => {
      const job = new JobSteps({
        ...{ ...jobEnvironment(bed.environment), ...deployerProfile(bed.environment) },
        ...{ GITHUB_WORKSPACE: origin.folder, GITHUB_SHA: main },
      })
      bed.atEnd(() => Promise.resolve(job.end()))
      const { registryUser, registryToken } = bed.environment
      const login = { 'pull-username': registryUser, 'pull-token': registryToken }
      expect(success(await job.run('root', login))).toEqual(succeeded)
      expect(success(await onSchedule('drift.yml'))).toEqual(succeeded)
      expect([report().result, issues()]).toEqual(['clean', []])
    }, 500_000)

    it('opens one issue for what was changed, and keeps it up to date', async () => {
      await setTitle('by hand')
      expect(success(await onSchedule('drift.yml'))).toEqual(succeeded)
      expect(report().result).toBe('drift')
      expect(issues()).toMatchObject([{ isOpen: true, labels: ['oke-drift'] }])
      expect(issues()[0]?.body).toContain('ConfigMap/shop')
      await bed.kubectl('delete', 'deployment/shop', `--namespace=${released}`)
      await setTitle('shop')
      expect(success(await onSchedule('drift.yml'))).toEqual(succeeded)
      const [issue, ...more] = issues()
      expect(more).toEqual([])
      expect(issue?.body).toContain('Deployment/shop')
      expect(issue?.body).not.toContain('| ConfigMap/shop')
    }, 300_000)

    it('closes it when nothing differs any more', async () => {
      const argv = ['get', 'manifest', 'shop', `--namespace=${released}`]
      const manifest = join(bed.folder, 'manifest.yaml')
      await writeFile(manifest, await output('helm', argv, { env: bed.shell }))
      await bed.kubectl('apply', `--namespace=${released}`, `--filename=${manifest}`)
      expect(success(await onSchedule('drift.yml'))).toEqual(succeeded)
      expect([report().result, issues().map(({ isOpen }) => isOpen)]).toEqual(['clean', [false]])
    }, 200_000)
  })
})
