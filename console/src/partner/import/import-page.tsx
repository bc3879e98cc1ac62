export default function ImportPage({ partnerId }: { partnerId: string; importId: string | null }) {
  return <h1>Import a file {partnerId}</h1>
}
